@echo off
rem NOT RUN HERE. Makes dist\etrn-gui-VERSION-setup.exe. Needs Python 3.11 or newer and Inno Setup 6 (iscc in PATH).
setlocal
cd /d "%~dp0\..\.." || exit /b 1
py -3 -m venv build\python || exit /b 1
set python=build\python\Scripts\python.exe
%python% -m pip install --quiet --require-hashes --only-binary :all: -r installers\setup\lock\build.txt || exit /b 1
%python% installers\bundle\icons.py build\icons || exit /b 1
%python% -m PyInstaller --noconfirm --log-level WARN --workpath build\freeze --distpath dist installers\bundle\etrn-gui.spec || exit /b 1
%python% installers\bundle\licences.py dist\etrn-gui\licences || exit /b 1
dist\etrn-gui\etrnctl.exe demo || exit /b 1
for /f "tokens=2" %%v in ('dist\etrn-gui\etrnctl.exe --version') do set version=%%v
iscc /Qp /DVersion=%version% installers\windows\etrn-gui.iss || exit /b 1
rem To sign: signtool sign /fd sha256 /tr TIMESTAMP-SERVER /td sha256 dist\etrn-gui\*.exe dist\etrn-gui-%version%-setup.exe
rem (the programs before iscc, the installer after it).

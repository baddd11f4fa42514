; NOT RUN HERE. Inno Setup 6: packs the folder that installers\windows\build.cmd froze into one installer for one person.
; iscc /DVersion=0.1.0 installers\windows\etrn-gui.iss  ->  dist\etrn-gui-0.1.0-setup.exe

#ifndef Version
  #error Name the version: iscc /DVersion=...
#endif

[Setup]
AppId={{6E0E2C2B-6C0B-4E57-9C39-5F3C8A1E7D10}
AppName=etrn-gui
AppVersion={#Version}
AppPublisher=etrn-gui contributors
DefaultDirName={autopf}\etrn-gui
DefaultGroupName=etrn-gui
DisableProgramGroupPage=yes
; A person installs it without rights; an administrator may choose all users, and may then open the firewall.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\etrn-gui.ico
UninstallDisplayIcon={app}\etrn-gui.exe
OutputDir=..\..\dist
OutputBaseFilename=etrn-gui-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Tasks]
Name: desktopicon; Description: "A picture on the desktop"; Flags: unchecked
Name: startup; Description: "Start when I sign in, so that mail can arrive at any time"; Flags: unchecked
Name: firewall; Description: "Let providers reach the receiver through the firewall"; Check: IsAdminInstallMode

[Files]
Source: "..\..\dist\etrn-gui\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\etrn-gui"; Filename: "{app}\etrn-gui.exe"; AppUserModelID: "etrn-gui"
Name: "{group}\Try etrn-gui without an account"; Filename: "{app}\etrn-gui.exe"; Parameters: "--demo"
Name: "{autodesktop}\etrn-gui"; Filename: "{app}\etrn-gui.exe"; Tasks: desktopicon

[Registry]
; The same value as the program's own "Start when I sign in" (etrn_gui/storage/autostart.py), which shows it and may
; remove it. Whoever has set it, uninstalling takes it away.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "etrn-gui"; \
  ValueData: """{app}\etrn-gui.exe"" --in-tray"; Tasks: startup
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "etrn-gui"; \
  Flags: dontcreatekey uninsdeletevalue

[Run]
; The rule is for the receiver's program, whatever port it listens on.
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall delete rule name=""etrn-gui receiver"""; \
  Flags: runhidden; Tasks: firewall
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall add rule name=""etrn-gui receiver"" dir=in action=allow protocol=TCP program=""{app}\etrnctl.exe"" enable=yes"; \
  Flags: runhidden; Tasks: firewall
Filename: "{app}\etrn-gui.exe"; Description: "Open etrn-gui"; Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall delete rule name=""etrn-gui receiver"""; \
  Flags: runhidden; RunOnceId: "firewall"; Check: IsAdminInstallMode

; Mail, journal and profiles (%LOCALAPPDATA%\etrn-gui) are the person's and stay.

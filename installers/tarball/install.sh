#!/bin/sh
# Installs etrn-gui for one person, without root: ./install.sh
# Into ~/.local, or below the folder that PREFIX names. ~/.local/bin/etrn-gui-uninstall removes it again.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
prefix=${PREFIX:-$HOME/.local}
place=$prefix/lib/etrn-gui
say() { printf '%s\n' "$*"; }

# Qt cannot be missing a library without a word.
missing=$(ldd "$here"/etrn-gui/_internal/PySide6/Qt/plugins/platforms/libqxcb.so "$here"/etrn-gui/_internal/PySide6/QtWidgets*.so 2>/dev/null |
  awk '/not found/ { print $1 }' | grep -v -F -x -f "$here/files/own-libraries" | sort -u | tr '\n' ' ')

mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
rm -rf "$place.new"
cp -R "$here/etrn-gui" "$place.new"
cp "$here/files/list" "$place.new/installed"
rm -rf "$place"
mv "$place.new" "$place"
ln -sf "$place/etrn-gui" "$place/etrnctl" "$prefix/bin/"
install -m 755 "$here/uninstall.sh" "$prefix/bin/etrn-gui-uninstall"
cp -R "$here/share/." "$prefix/share/"
sed -i "s|^Exec=etrn-gui|Exec=\"$prefix/bin/etrn-gui\"|" "$prefix/share/applications/etrn-gui.desktop"

# Services of this person alone; nothing is started.
units=${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user
mkdir -p "$units"
for name in etrn-receive etrn-schedule; do
  sed "s|/usr/bin/etrnctl|\"$prefix/bin/etrnctl\"|" "$here/files/$name.service" >"$units/$name.service"
done

say "etrn-gui $(cat "$here/files/version") is in $place."
[ -z "$missing" ] || say "This system lacks ${missing}: the window will not open before they are installed."
case ":$PATH:" in *":$prefix/bin:"*) ;; *) say "$prefix/bin is not in PATH; add it, or call $prefix/bin/etrn-gui." ;; esac
say "Try it: etrn-gui --demo. Remove it: etrn-gui-uninstall."

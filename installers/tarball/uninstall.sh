#!/bin/sh
# Removes what install.sh put in place. Mail, journal and profiles stay.
set -eu
prefix=${PREFIX:-$(cd "$(dirname "$0")/.." && pwd -P)}
place=$prefix/lib/etrn-gui
[ -f "$place/installed" ] || { echo "There is no etrn-gui in $place." >&2; exit 1; }

units=${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user
for name in etrn-schedule etrn-receive; do
  [ -e "$units/$name.service" ] || continue
  systemctl --user disable --now "$name" 2>/dev/null || true
  rm -f "$units/$name.service"
done
login=${XDG_CONFIG_HOME:-$HOME/.config}/autostart/etrn-gui.desktop # the preferences wrote it, for this very program
if grep -qsF "$place/etrn-gui" "$login"; then rm -f "$login"; fi
while read -r name; do
  rm -f "$prefix/share/$name"
  (cd "$prefix/share" 2>/dev/null && rmdir -p "$(dirname "$name")" 2>/dev/null) || true # folders that are empty now
done <"$place/installed"
rm -rf "$place"
rm -f "$prefix/bin/etrn-gui" "$prefix/bin/etrnctl" "$prefix/bin/etrn-gui-uninstall"
echo "etrn-gui is removed. Your mail, history and providers stay in ~/.local/share/etrn-gui and ~/.config/etrn-gui."

"""`etrnctl completion`: the script with which a shell completes commands and options.

It is made from the commands themselves and is static: completing starts no program.
"""

import shlex
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Annotated

import typer
from typer.core import TyperGroup, TyperOption

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.domain.frozen import frozen

NAME = "etrnctl"


class Shell(StrEnum):
    """The shells that a script can be written for."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


@frozen
class Word:
    """Something that can stand next: a command or an option."""

    text: str
    help: str
    takes_value: bool = False


def command(shell: Annotated[Shell, typer.Argument(help="The shell.")]) -> ExitCode:
    """Print the completion script of a shell.

    bash: etrnctl completion bash > ~/.local/share/bash-completion/completions/etrnctl;
    zsh: into a folder of $fpath, as _etrnctl; fish: into ~/.config/fish/completions/etrnctl.fish.
    """
    from etrn_gui.cli.app import whole_app

    group = typer.main.get_command(whole_app())
    assert isinstance(group, TyperGroup)
    print(write(shell, dict(places(group))), end="")
    return ExitCode.OK


def places(group: TyperGroup, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], list[Word]]]:
    """Return what can stand after each path of commands, such as `("profile", "add")`."""
    yield (
        path,
        [
            *_options(group.params),
            *(Word(name, _line(one.short_help or one.help)) for name, one in group.commands.items()),
        ],
    )
    for name, one in group.commands.items():
        if isinstance(one, TyperGroup):
            yield from places(one, (*path, name))
        else:
            yield (*path, name), _options(one.params)


def _options(parameters: Sequence[object]) -> list[Word]:
    shown = [option for option in parameters if isinstance(option, TyperOption) and not option.hidden]
    return [Word(option.opts[0], _line(option.help), not option.is_flag) for option in shown] + [
        Word("--help", "Show what can be given")
    ]


def _line(text: str | None) -> str:
    return (text or "").strip().partition("\n")[0].rstrip(".")


def write(shell: Shell, known: dict[tuple[str, ...], list[Word]]) -> str:
    """Write the script of one shell."""
    return {Shell.BASH: _bash, Shell.ZSH: _zsh, Shell.FISH: _fish}[shell](known)


_BASH = """\
_etrnctl() {{
    local each place="" word=${{COMP_WORDS[COMP_CWORD]}}
    for each in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$place $each" in
            {steps}) place="${{place:+$place }}$each" ;;
        esac
    done
    case $place in
{cases}
    esac
}}
complete -o bashdefault -o default -F _etrnctl etrnctl
"""

_ZSH = """\
#compdef etrnctl
_etrnctl() {{
    local each place=""
    local -a offered
    for each in ${{words[2,CURRENT-1]}}; do
        case "$place $each" in
            {steps}) place="${{place:+$place }}$each" ;;
        esac
    done
    case $place in
{cases}
    esac
    _describe -o etrnctl offered || _files
}}
if [ "$funcstack[1]" = _etrnctl ]; then _etrnctl "$@"; else compdef _etrnctl etrnctl; fi
"""


def _steps(known: dict[tuple[str, ...], list[Word]]) -> str:
    return " | ".join(shlex.quote(f"{' '.join(path[:-1])} {path[-1]}") for path in known if path)


def _bash(known: dict[tuple[str, ...], list[Word]]) -> str:
    cases = (
        f"        {shlex.quote(' '.join(path))})\n"
        f'            mapfile -t COMPREPLY < <(compgen -W "{" ".join(word.text for word in words)}" -- "$word") ;;'
        for path, words in known.items()
    )
    return _BASH.format(steps=_steps(known), cases="\n".join(cases))


def _zsh(known: dict[tuple[str, ...], list[Word]]) -> str:
    cases = (
        f"        {shlex.quote(' '.join(path))})\n"
        f"            offered=({' '.join(_described(word) for word in words)}) ;;"
        for path, words in known.items()
    )
    return _ZSH.format(steps=_steps(known), cases="\n".join(cases))


def _described(word: Word) -> str:
    about = word.help.replace(":", "\\:")
    return shlex.quote(f"{word.text}:{about}")


def _fish(known: dict[tuple[str, ...], list[Word]]) -> str:
    lines = [
        f"complete -c {NAME} -n '{_fish_place(path, known)}' {_fish_word(word)}"
        for path, words in known.items()
        for word in words
    ]
    return "\n".join(lines) + "\n"


def _fish_place(path: tuple[str, ...], known: dict[tuple[str, ...], list[Word]]) -> str:
    if not path:
        return "__fish_use_subcommand"
    below = [other[-1] for other in known if other[:-1] == path]
    seen = [f"__fish_seen_subcommand_from {name}" for name in path]
    return "; and ".join(seen + ([f"not __fish_seen_subcommand_from {' '.join(below)}"] if below else []))


def _fish_word(word: Word) -> str:
    about = shlex.quote(word.help)
    if not word.text.startswith("--"):
        return f"-f -a {word.text} -d {about}"
    return f"-l {word.text[2:]} {'-r ' if word.takes_value else ''}-d {about}"

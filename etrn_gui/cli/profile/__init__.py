"""`etrnctl profile`: the providers, and the password of each."""

import typer

from etrn_gui.cli.profile import change, look, transfer

app = typer.Typer(help="Add, list, show, change, remove, export and import providers.", rich_markup_mode=None)
app.command("add")(change.add)
app.command("list")(look.list_all)
app.command("show")(look.show)
app.command("set")(change.change)
app.command("remove")(change.remove)
app.command("export")(transfer.export)
app.command("import")(transfer.import_file)

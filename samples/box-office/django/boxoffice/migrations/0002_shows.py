# tested by: contract
from django.db import migrations

SHOWS = [
    ("42", "Hamlet", "2026-11-20T19:30:00Z"),
    ("43", "Medea", "2026-11-21T19:30:00Z"),
    ("1", "The Tempest", "2026-12-04T19:30:00Z"),
    ("2", "Woyzeck", "2026-12-05T19:30:00Z"),
    ("3", "Nora", "2026-12-06T17:00:00Z"),
]


def add_shows(apps, schema_editor):
    Show = apps.get_model("boxoffice", "Show")
    for id, title, starts_at in SHOWS:
        Show.objects.create(id=id, title=title, starts_at=starts_at)


class Migration(migrations.Migration):
    dependencies = [("boxoffice", "0001_initial")]
    operations = [migrations.RunPython(add_shows,
                                       migrations.RunPython.noop)]

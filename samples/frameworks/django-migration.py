# run: cpython
# needs: pip:django==5.2.19
"""What makemigrations does: compare two states, write the steps."""
import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3",
                           "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django.db import connection, models
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.state import ModelState, ProjectState

# region: states
def state(*extra):
    fields = [("id", models.BigAutoField(primary_key=True)),
              ("seat", models.CharField(max_length=3)), *extra]
    project = ProjectState()
    project.add_model(ModelState("boxoffice", "Hold", fields))
    return project

before = state()
after = state(("buyer", models.EmailField(default="")))

found = MigrationAutodetector(before, after)._detect_changes()
for migration in found["boxoffice"]:
    for step in migration.operations:
        print(step.describe())
# endregion

# region: sql
with connection.schema_editor(collect_sql=True) as editor:
    for step in found["boxoffice"][0].operations:
        step.database_forwards("boxoffice", editor, before, after)
for statement in editor.collected_sql:
    print(" ", statement.partition(" (")[0].replace("new__", "new_"))
# endregion

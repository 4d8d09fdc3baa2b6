# tested by: contract
from pathlib import Path

from django.db import migrations

class Migration(migrations.Migration):
    operations = [migrations.RunSQL(
        (Path(__file__).parents[3] / "schema.sql").read_text())]

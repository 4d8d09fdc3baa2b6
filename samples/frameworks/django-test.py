# run: cpython
# needs: postgresql pip:django==5.2.19 pip:psycopg[binary]
"""The box office in Django, asked without a network."""
import os
import sys

sys.path.insert(0, "../box-office/django")
os.environ["DJANGO_SETTINGS_MODULE"] = "boxoffice.settings"
import django

django.setup()
from django.core.management import call_command
from django.test import Client

from boxoffice.models import Claim

# region: client
call_command("migrate", verbosity=0)
client = Client(SERVER_NAME="localhost")

def post(seats, buyer="ana@example.org"):
    body = {"seats": seats, "buyer": buyer}
    return client.post("/shows/42/holds", body,
                       content_type="application/json")

print("B7 free:  ", post(["B7"]).status_code)
gone = post(["B6", "B7"], "ben@example.org")
print("B6 and B7:", gone.status_code, gone.json()["seats"])
print("claims:   ", *Claim.objects.values_list("seat_id", flat=True))
print("Z9:       ", post(["Z9"]).json()["detail"].split("* ")[-1])
# endregion

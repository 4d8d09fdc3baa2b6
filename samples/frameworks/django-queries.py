# run: cpython
# needs: pip:django==5.2.19
"""Lazy loading, N+1 and its repair, counted."""
import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3",
                           "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django.db import connection, models
from django.test.utils import CaptureQueriesContext

# region: models
class Show(models.Model):
    title = models.CharField(max_length=80)

    class Meta:
        app_label = "boxoffice"

class Booking(models.Model):
    show = models.ForeignKey(Show, models.PROTECT,
                             related_name="bookings")
    seat = models.CharField(max_length=3)

    class Meta:
        app_label = "boxoffice"
# endregion

with connection.schema_editor() as editor:
    editor.create_model(Show)
    editor.create_model(Booking)
shows = [Show.objects.create(title=f"Night {n}") for n in range(1, 4)]
Booking.objects.bulk_create(
    Booking(show=shows[n % 3], seat=f"B{n + 1}") for n in range(20))

import re

with CaptureQueriesContext(connection) as log:
    for booking in Booking.objects.all():
        booking.show.title
print("--- log ---")
for query in log.captured_queries[:4]:
    sql = query["sql"].replace("boxoffice_", "").replace('"', "")
    print(re.sub("SELECT .* FROM", "SELECT ... FROM", sql))
print(f"... {len(log)} queries in all\n")

print("--- count ---")
# region: count
def count(name, work):
    with CaptureQueriesContext(connection) as seen:
        work()
    print(f"{name:16} {len(seen)} queries")
    return seen.captured_queries

def titles(bookings):
    return [booking.show.title for booking in bookings]

count("lazy", lambda: titles(Booking.objects.all()))
joined = Booking.objects.select_related("show")
count("select_related", lambda: titles(joined))

def seats(shows):
    return [len(show.bookings.all()) for show in shows]

count("lazy, reverse", lambda: seats(Show.objects.all()))
ahead = Show.objects.prefetch_related("bookings")
queries = count("prefetch_related", lambda: seats(ahead))
print(queries[1]["sql"].partition("WHERE ")[2])
# endregion

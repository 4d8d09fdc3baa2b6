# tested by: contract
from secrets import token_hex

from django.contrib.postgres.fields import ArrayField
from django.db import models

class Show(models.Model):
    id = models.TextField(primary_key=True)
    title = models.TextField()
    starts_at = models.DateTimeField()
    price = models.IntegerField()

    class Meta:
        managed, db_table = False, "show"  # schema.sql makes it
        ordering = ["starts_at", "id"]

# region: models
class Hold(models.Model):
    id = models.TextField(primary_key=True, default=token_hex)
    show = models.ForeignKey(Show, models.PROTECT)
    seats = ArrayField(models.TextField())
    buyer = models.EmailField()
    expires_at = models.DateTimeField()
    booking_id = models.TextField(null=True, unique=True)
    idempotency_key = models.TextField(null=True, unique=True)

    class Meta:
        managed, db_table = False, "hold"

class Claim(models.Model):
    pk = models.CompositePrimaryKey("show_id", "seat_id")
    show = models.ForeignKey(Show, models.PROTECT)
    seat_id = models.TextField()
    hold = models.ForeignKey(Hold, models.CASCADE)
    expires_at = models.DateTimeField(null=True)  # null: booked

    class Meta:
        managed, db_table = False, "claim"
# endregion

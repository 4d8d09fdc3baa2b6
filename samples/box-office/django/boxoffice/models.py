# tested by: contract
import secrets

from django.db import models
from django.utils import timezone


def make_id():
    # It cannot be guessed: whoever knows an id may book or cancel.
    return secrets.token_hex(8)


class Show(models.Model):
    id = models.CharField(primary_key=True, max_length=20)
    title = models.CharField(max_length=100)
    starts_at = models.DateTimeField()
    price = models.PositiveIntegerField(default=2450)  # in cents

    class Meta:
        ordering = ["starts_at", "id"]


class Hold(models.Model):
    id = models.CharField(primary_key=True, max_length=16,
                          default=make_id)
    show = models.ForeignKey(Show, models.PROTECT)
    seats = models.JSONField()
    buyer = models.EmailField()
    expires_at = models.DateTimeField()
    booking = models.CharField(max_length=16, null=True, unique=True)


# region: taken
class TakenQuerySet(models.QuerySet):
    def live(self):
        return self.filter(
            models.Q(hold__booking__isnull=False)
            | models.Q(hold__expires_at__gt=timezone.now()))

    def expired(self):
        return self.filter(hold__booking__isnull=True,
                           hold__expires_at__lte=timezone.now())


class Taken(models.Model):
    show = models.ForeignKey(Show, models.PROTECT)
    seat = models.CharField(max_length=3)
    hold = models.ForeignKey(Hold, models.CASCADE)
    objects = TakenQuerySet.as_manager()

    class Meta:
        # This is what sells a seat only once, whatever the code does.
        constraints = [models.UniqueConstraint(
            fields=["show", "seat"], name="seat_taken_once")]
# endregion


class Answer(models.Model):
    key = models.CharField(primary_key=True, max_length=255)
    hold = models.CharField(max_length=16)
    body = models.JSONField()

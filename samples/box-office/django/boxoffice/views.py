# tested by: contract
import json
from base64 import urlsafe_b64encode
from secrets import token_hex

from boxoffice.models import Claim, Hold, Show
from django import forms
from django.conf import settings
from django.contrib.postgres.forms import SimpleArrayField
from django.db import IntegrityError, models, transaction
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.deprecation import MiddlewareMixin

# region: errors
class Problem(Exception):
    def __init__(self, status, kind, **more):
        kind_of = "https://boxoffice.example/problems/"
        self.body = {"type": kind_of + kind, "status": status,
                     "title": kind.replace("-", " "), **more}

    def answer(self, **headers):
        return JsonResponse(
            self.body, status=self.body["status"], headers=headers,
            content_type="application/problem+json")

class AnswerProblems(MiddlewareMixin):
    def process_response(self, request, response):
        if response.status_code == 405:
            return Problem(405, "not-allowed").answer(
                Allow=response["Allow"])
        return response

    def process_exception(self, request, exception):
        if isinstance(exception, Problem):
            return exception.answer()

def not_found(request, exception):  # for the router and for models
    return Problem(404, "not-found").answer()
# endregion

def view(show):
    return {"id": show.id, "title": show.title,
            "startsAt": show.starts_at,
            "price": {"amount": show.price, "currency": "EUR"}}

def read_health(request):
    return JsonResponse({"ok": True})

def list_shows(request):  # five shows; many would need a filter
    shows = list(Show.objects.all())
    cursors = [urlsafe_b64encode(f"{show.starts_at:%FT%TZ} {show.id}"
                                 .encode()).decode() for show in shows]
    limit = request.GET.get("limit", "20")
    after = request.GET.get("after")
    if limit not in map(str, range(1, 101)) \
            or after not in [None, *cursors]:
        raise Problem(400, "not-valid")
    start = cursors.index(after) + 1 if after else 0
    end = start + int(limit)
    return JsonResponse({
        "shows": [view(show) for show in shows[start:end]],
        "next": cursors[end - 1] if end < len(shows) else None})

def read_show(request, id):
    return JsonResponse(view(get_object_or_404(Show, id=id)))

def read_seats(request, id):
    show = get_object_or_404(Show, id=id)
    live = models.Q(expires_at=None) | models.Q(
        expires_at__gt=timezone.now())
    seats = {claim.seat_id: "held" if claim.expires_at else "booked"
             for claim in show.claim_set.filter(live)}
    return JsonResponse({"show": id, "total": 240, "notFree": seats})

# region: hold
def each_once(seats):
    if len(set(seats)) < len(seats):
        raise forms.ValidationError("A seat is listed twice.")

class WishForm(forms.Form):
    seats = SimpleArrayField(
        forms.RegexField(r"^[A-L]([1-9]|1[0-9]|20)\Z", strip=False),
        min_length=1, max_length=8, validators=[each_once])
    buyer = forms.EmailField(max_length=254)

def read_wish(request):  # a form expects fields, not yet JSON
    if request.content_type != "application/json":
        raise Problem(415, "not-json")
    try:
        body = json.loads(request.body)
    except ValueError:
        raise Problem(400, "not-valid") from None
    if type(body) is not dict or type(body.get("seats")) is not list \
            or body.keys() - WishForm.base_fields:
        raise Problem(422, "not-valid")
    form = WishForm(body)
    if not form.is_valid():
        raise Problem(422, "not-valid", detail=form.errors.as_text())
    return form.cleaned_data
# endregion

# region: race
@transaction.atomic
def create_hold(request, id):
    wish, now = read_wish(request), timezone.now()
    hold = get_object_or_404(Show, id=id).hold_set.create(
        **wish, expires_at=now + settings.HOLD_TIME)
    Claim.objects.filter(show=id, seat_id__in=hold.seats,
                         expires_at__lte=now).delete()
    claims = [Claim(hold=hold, show_id=id, seat_id=seat,
                    expires_at=hold.expires_at)
              for seat in sorted(hold.seats)]
    Claim.objects.bulk_create(claims, ignore_conflicts=True)
    won = hold.claim_set.values_list("seat_id", flat=True)
    gone = [seat for seat in hold.seats if seat not in won]
    if gone:  # the exception rolls all of it back
        raise Problem(409, "seat-taken", seats=gone)
    return JsonResponse(
        {"id": hold.id, "show": id, **wish,
         "expiresAt": hold.expires_at},
        status=201, headers={"Location": f"/holds/{hold.id}"})
# endregion

# region: idempotency
@transaction.atomic
def book(request, id):
    key = request.headers.get("Idempotency-Key", "")
    if not 1 <= len(key) <= 255:
        raise Problem(400, "key-missing")
    hold = get_object_or_404(Hold.objects.select_for_update(), id=id)
    if hold.idempotency_key != key:  # else it is the same answer
        book_once(hold, key)
    return JsonResponse(
        {"id": hold.booking_id, "show": hold.show_id,
         "seats": hold.seats, "buyer": hold.buyer},
        status=201,
        headers={"Location": f"/bookings/{hold.booking_id}"})

def book_once(hold, key):
    if hold.booking_id:
        raise Problem(409, "already-booked")
    live = hold.claim_set.filter(expires_at__gt=timezone.now())
    if live.update(expires_at=None) < len(hold.seats):
        raise Problem(410, "hold-expired")
    hold.booking_id, hold.idempotency_key = token_hex(), key
    try:
        hold.save()
    except IntegrityError:
        raise Problem(422, "key-reused") from None
# endregion

def cancel(request, id):  # its claims go too, by a cascade
    get_object_or_404(Hold, booking_id=id).delete()
    return HttpResponse(status=204)

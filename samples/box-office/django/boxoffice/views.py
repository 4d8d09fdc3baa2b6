# tested by: contract
import base64
import json
import re
import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.db.models import Q
from django.http import HttpResponse, HttpResponseNotModified, \
    JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST, \
    require_http_methods

from boxoffice.models import Answer, Hold, Show, Taken
from boxoffice.problems import Problem, invalid


def moment(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def view(show):
    return {"id": show.id, "title": show.title,
            "startsAt": moment(show.starts_at),
            "price": {"amount": show.price, "currency": "EUR"}}


@require_GET
def read_health(request):
    return JsonResponse({"ok": True})


# region: list
@require_GET
def list_shows(request):
    limit = request.GET.get("limit", "20")
    if not re.fullmatch("[1-9][0-9]?|100", limit):
        raise invalid(400, "limit is a number from 1 to 100.")
    shows = Show.objects.all()
    if "after" in request.GET:
        time, id = read_cursor(request.GET["after"])
        shows = shows.filter(
            Q(starts_at__gt=time) | Q(starts_at=time, id__gt=id))
    rows = list(shows[:int(limit) + 1])  # one more shows the end
    page = rows[:int(limit)]
    next = None
    if len(rows) > len(page):
        last = f"{moment(page[-1].starts_at)} {page[-1].id}"
        next = base64.urlsafe_b64encode(last.encode()).decode()
    return JsonResponse({"shows": [view(show) for show in page],
                         "next": next})


def read_cursor(cursor):
    try:
        text = base64.urlsafe_b64decode(cursor).decode()
        time, id = text.split(" ")
        return datetime.fromisoformat(time), id
    except ValueError:
        raise invalid(400, "This cursor was not made here.") from None
# endregion


@require_GET
def read_show(request, id):
    return JsonResponse(view(get_object_or_404(Show, id=id)))


@require_GET
def read_seats(request, id):
    get_object_or_404(Show, id=id)
    rows = Taken.objects.live().filter(show=id).order_by("seat")
    seats = {seat: "booked" if booking else "held"
             for seat, booking in rows.values_list(
                 "seat", "hold__booking")}
    body = {"show": id, "total": 240, "notFree": seats}
    digest = sha256(json.dumps(body).encode()).hexdigest()
    headers = {"ETag": f'"{digest[:16]}"', "Cache-Control": "no-cache"}
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return HttpResponseNotModified(headers=headers)
    return JsonResponse(body, headers=headers)


# region: hold
def read_hold(request):
    if request.content_type != "application/json":
        raise Problem(415, "not-json",
                      "The body must be application/json")
    try:
        body = json.loads(request.body)
    except ValueError:
        raise invalid(400, "The JSON does not parse.") from None
    if not isinstance(body, dict) or set(body) != {"seats", "buyer"}:
        raise invalid(422, "Send seats and buyer, nothing else.")
    seats, buyer = body["seats"], body["buyer"]
    if not isinstance(seats, list) or not 1 <= len(seats) <= 8:
        raise invalid(422, "seats must list 1 to 8 seats.")
    for seat in seats:
        if not isinstance(seat, str) or not re.fullmatch(
                "[A-L]([1-9]|1[0-9]|20)", seat):
            raise invalid(422, "A seat is named A1 to L20.")
    if len(set(seats)) < len(seats):
        raise invalid(422, "A seat is listed twice.")
    try:
        if not isinstance(buyer, str) or len(buyer) > 254:
            raise ValidationError("not an address")
        validate_email(buyer)
    except ValidationError:
        raise invalid(422, "buyer must be an e-mail address.") from None
    return seats, buyer
# endregion


# region: race
@require_POST
@transaction.atomic
def create_hold(request, id):
    seats, buyer = read_hold(request)
    show = get_object_or_404(Show, id=id)
    Taken.objects.expired().delete()
    gone = list(Taken.objects.filter(show=show, seat__in=seats)
                .values_list("seat", flat=True))
    if gone:
        raise Problem(409, "seat-taken", "A seat is not free",
                      detail=f"{', '.join(gone)} cannot be held.",
                      seats=gone)
    expires_at = timezone.now().replace(microsecond=0) \
        + timedelta(seconds=settings.HOLD_SECONDS)
    hold = Hold.objects.create(show=show, seats=seats, buyer=buyer,
                               expires_at=expires_at)
    Taken.objects.bulk_create(
        Taken(show=show, seat=seat, hold=hold) for seat in seats)
    return JsonResponse(
        {"id": hold.id, "show": id, "seats": seats, "buyer": buyer,
         "expiresAt": moment(expires_at)},
        status=201, headers={"Location": f"/holds/{hold.id}"})
# endregion


# region: idempotency
@require_POST
@transaction.atomic
def book(request, id):
    key = request.headers.get("Idempotency-Key", "")
    if not 1 <= len(key) <= 255:
        raise Problem(400, "key-missing", "Idempotency-Key is required")
    answer = Answer.objects.filter(key=key).first()
    if answer is None:
        answer = Answer.objects.create(key=key, hold=id,
                                       body=book_once(id))
    elif answer.hold != id:
        raise Problem(422, "key-reused",
                      "The key belongs to another request")
    location = f"/bookings/{answer.body['id']}"
    return JsonResponse(answer.body, status=201,
                        headers={"Location": location})


def book_once(id):
    hold = get_object_or_404(Hold, id=id)
    if hold.booking:
        raise Problem(409, "already-booked",
                      "The hold is already booked")
    if hold.expires_at <= timezone.now():
        raise Problem(410, "hold-expired", "The hold has expired")
    hold.booking = secrets.token_hex(8)
    hold.save()
    return {"id": hold.booking, "show": hold.show_id,
            "seats": hold.seats, "buyer": hold.buyer}
# endregion


@require_http_methods(["DELETE"])
@transaction.atomic
def cancel(request, id):
    # The rows of its seats go with it: CASCADE.
    get_object_or_404(Hold, booking=id).delete()
    return HttpResponse(status=204)

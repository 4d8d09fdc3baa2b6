# tested by: contract
"""The box office in Flask: what is HTTP. The rules are in hall.py."""
import os
import re

from flask import Blueprint, Flask, current_app, json, jsonify, request
from hall import CURSORS, SEATS, SHOWS, Hall, Refused
from werkzeug.exceptions import HTTPException
from werkzeug.local import LocalProxy

# region: factory
routes = Blueprint("box_office", __name__)
hall = LocalProxy(lambda: current_app.extensions["hall"])

def create_app(hall):
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 10_000
    app.extensions["hall"] = hall
    app.register_blueprint(routes)
    return app
# endregion

# region: errors
STATUS = {"not-valid": 422, "not-found": 404, "hold-expired": 410,
          "key-missing": 400, "key-reused": 422}  # others: 409
KINDS = {400: "not-valid", 404: "not-found", 405: "not-allowed",
         415: "not-json"}

def problem(kind, status, **more):
    body = {"type": f"https://boxoffice.example/problems/{kind}",
            "title": kind.replace("-", " ").capitalize(),
            "status": status, **more}
    return json.dumps(body), status, {
        "Content-Type": "application/problem+json"}

@routes.app_errorhandler(Refused)
def answer_refused(error):
    status = error.more.pop("status", STATUS.get(error.kind, 409))
    return problem(error.kind, status, **error.more)

@routes.app_errorhandler(HTTPException)
def answer_exception(error):  # what Flask itself refuses
    body, status, headers = problem(
        KINDS.get(error.code, "failed"), error.code)
    return body, status, {**dict(error.get_headers()), **headers}
# endregion

@routes.get("/shows")
def list_shows():
    limit = request.args.get("limit", "20")
    after = request.args.get("after", "")
    if not re.fullmatch("[1-9][0-9]?|100", limit) \
            or after not in ["", *CURSORS]:
        raise Refused("not-valid", status=400)
    start = CURSORS.index(after) + 1 if after else 0
    end = start + int(limit)
    return {"shows": list(SHOWS.values())[start:end],
            "next": CURSORS[end - 1] if end < len(SHOWS) else None}

# region: routing
@routes.get("/health")
def read_health():
    return {"ok": True}

@routes.get("/shows/<id>")
def read_show(id):
    if id not in SHOWS:
        raise Refused("not-found")
    return SHOWS[id]

@routes.get("/shows/<id>/seats")
def read_seats(id):
    response = jsonify(show=read_show(id)["id"], total=240,
                       notFree=hall.not_free(id))
    response.cache_control.no_cache = True
    response.add_etag()
    return response.make_conditional(request)  # 304 when unchanged
# endregion

# region: validation
def read_wish():
    match request.get_json():  # answers 415 or 400 by itself
        case {"seats": [*seats], "buyer": str(buyer), **others} \
                if not others and all(seat in SEATS for seat in seats):
            pass
        case _:
            raise Refused("not-valid", detail="Send seats and buyer.")
    if not 1 <= len(seats) == len(set(seats)) <= 8:
        raise Refused("not-valid", detail="Name 1 to 8 seats once.")
    if len(buyer) > 254 or not re.fullmatch(r"[^@\s]+@[^@\s]+", buyer):
        raise Refused("not-valid", detail="Send an e-mail address.")
    return seats, buyer
# endregion

# region: hold
@routes.post("/shows/<show>/holds")
def create_hold(show):
    read_show(show)
    seats, buyer = read_wish()
    hold = hall.hold(show, seats, buyer)
    body = {"id": hold.id, "show": show, "seats": seats, "buyer": buyer,
            "expiresAt": hold.expires_at.isoformat()}
    return body, 201, {"Location": f"/holds/{hold.id}"}
# endregion

@routes.post("/holds/<id>/booking")
def book(id):
    key = request.headers.get("Idempotency-Key", "")
    if not 1 <= len(key) <= 255:
        raise Refused("key-missing")
    hold = hall.book(id, key)
    body = {"id": hold.booking, "show": hold.show,
            "seats": hold.seats, "buyer": hold.buyer}
    return body, 201, {"Location": f"/bookings/{hold.booking}"}

@routes.delete("/bookings/<id>")
def cancel(id):
    hall.cancel(id)
    return "", 204

if __name__ == "__main__":
    opened = Hall(int(os.environ.get("HOLD_SECONDS", "300")))
    create_app(opened).run(port=int(os.environ.get("PORT", "8080")))

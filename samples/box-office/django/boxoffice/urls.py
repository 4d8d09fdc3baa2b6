# tested by: contract
from boxoffice import views
from django.urls import path
from django.views.decorators.http import require_http_methods as only

# region: routing
urlpatterns = [
    path("health", only(["GET"])(views.read_health)),
    path("shows", only(["GET"])(views.list_shows)),
    path("shows/<id>", only(["GET"])(views.read_show)),
    path("shows/<id>/seats", only(["GET"])(views.read_seats)),
    path("shows/<id>/holds", only(["POST"])(views.create_hold)),
    path("holds/<id>/booking", only(["POST"])(views.book)),
    path("bookings/<id>", only(["DELETE"])(views.cancel)),
]
handler404 = views.not_found
# endregion

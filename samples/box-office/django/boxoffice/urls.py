# tested by: contract
from django.urls import path

from boxoffice import views

# region: routing
urlpatterns = [
    path("health", views.read_health),
    path("shows", views.list_shows),
    path("shows/<str:id>", views.read_show),
    path("shows/<str:id>/seats", views.read_seats),
    path("shows/<str:id>/holds", views.create_hold),
    path("holds/<str:id>/booking", views.book),
    path("bookings/<str:id>", views.cancel),
]
handler404 = "boxoffice.problems.not_found"
# endregion

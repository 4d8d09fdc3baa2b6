# run: cpython
# needs: pip:django==5.2.19
"""A whole Django project in one file: model, template, view, CSRF."""
import logging
import sys

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="from the environment",
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=[],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3",
                           "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    TEMPLATES=[{
        "BACKEND": "django.template.backends.django.DjangoTemplates"}],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    LOGGING_CONFIG=None,
)
django.setup()
logging.getLogger("django.request").disabled = True
csrf_log = logging.getLogger("django.security.csrf")
csrf_log.addHandler(logging.StreamHandler(sys.stdout))

from django import forms
from django.db import IntegrityError, connection, models, transaction
from django.http import HttpResponse
from django.template import RequestContext, Template
from django.test import Client
from django.urls import path

# region: model
class Hold(models.Model):
    show_id = models.IntegerField()
    seat = models.CharField(max_length=3)
    buyer = models.EmailField()

    class Meta:
        app_label = "boxoffice"
        constraints = [models.UniqueConstraint(
            fields=["show_id", "seat"], name="seat_held_once")]
# endregion

# region: view
class HoldForm(forms.Form):
    seat = forms.RegexField(r"^[A-L]([1-9]|1\d|20)$")
    buyer = forms.EmailField()

PAGE = Template("""{% for hold in holds %}<li>{{ hold.buyer }}</li>
{% endfor %}<form method="post">{% csrf_token %}{{ form }}</form>""")

def holds(request, show):
    form = HoldForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                Hold.objects.create(show_id=show, **form.cleaned_data)
            return HttpResponse(status=201)
        except IntegrityError:
            return HttpResponse("the seat is not free", status=409)
    found = Hold.objects.filter(show_id=show)
    context = RequestContext(request, {"holds": found, "form": form})
    status = 400 if form.errors else 200
    return HttpResponse(PAGE.render(context), status=status)

urlpatterns = [path("shows/<int:show>/holds", holds)]
# endregion

with connection.schema_editor() as editor:
    editor.create_model(Hold)

# region: client
URL = "/shows/1/holds"
client = Client()
ana = {"seat": "B7", "buyer": "ana@example.com"}
print("B7:      ", client.post(URL, ana).status_code)
print("B7 again:", client.post(URL, ana).status_code)
print("Z9:      ", client.post(URL, {**ana, "seat": "Z9"}).status_code)
evil = Hold(show_id=1, seat="C1", buyer="<script>")
evil.save()  # the model does not run the form's checks
print(client.get(URL).content.decode().split("\n")[1])
strict = Client(enforce_csrf_checks=True)
print("no token:", strict.post(URL, ana).status_code)
# endregion

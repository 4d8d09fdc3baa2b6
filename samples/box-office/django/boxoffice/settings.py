# tested by: contract
import os
from datetime import timedelta

from psycopg.conninfo import conninfo_to_dict

# region: database
if "DATABASE_URL" not in os.environ:
    raise SystemExit("DATABASE_URL is missing")
address = conninfo_to_dict(os.environ["DATABASE_URL"])
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql",
                         "NAME": address.pop("dbname"),
                         "OPTIONS": address}}
# endregion
HOLD_TIME = timedelta(0, int(os.environ.get("HOLD_SECONDS", "300")))
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
ROOT_URLCONF = "boxoffice.urls"
INSTALLED_APPS = ["boxoffice"]
MIDDLEWARE = ["django.middleware.http.ConditionalGetMiddleware",
              "boxoffice.views.AnswerProblems"]

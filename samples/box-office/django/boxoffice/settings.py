# tested by: contract
import os
import tempfile
from pathlib import Path

HOLD_SECONDS = int(os.environ.get("HOLD_SECONDS", "300"))
# Nothing is signed here, so the key of a sample may be public.
SECRET_KEY = "not-a-secret"
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
ROOT_URLCONF = "boxoffice.urls"
INSTALLED_APPS = ["boxoffice"]
MIDDLEWARE = ["boxoffice.problems.AnswerProblems"]
APPEND_SLASH = False
USE_TZ = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# region: database
DATABASES = {"default": {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": os.environ.get("BOX_OFFICE_DATA")
    or Path(tempfile.gettempdir()) / "box-office-django.sqlite",
    "OPTIONS": {
        # Takes the write lock when a transaction begins. Without it,
        # two that have read can both wait to write, and one fails.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
    },
}}
# endregion
LOGGING = {"version": 1, "loggers": {
    "django.server": {"level": "ERROR"},
    "django.request": {"level": "ERROR"}}}

# tested by: contract
"""Django's command line: python manage.py migrate, then runserver."""
import os
import sys

from django.core.management import execute_from_command_line

os.environ["DJANGO_SETTINGS_MODULE"] = "boxoffice.settings"
execute_from_command_line(sys.argv)

# tested by: contract
"""Errors as problem details (RFC 9457)."""
from django.http import Http404, JsonResponse


# region: errors
class Problem(Exception):
    def __init__(self, status, kind, title, **more):
        self.status = status
        self.body = {
            "type": f"https://boxoffice.example/problems/{kind}",
            "title": title, "status": status, **more}

    def answer(self):
        return JsonResponse(self.body, status=self.status,
                            content_type="application/problem+json")


def missing(what):
    return Problem(404, "not-found", "There is no such resource",
                   detail=f"Nothing is known of {what}.")


def invalid(status, detail):
    return Problem(status, "not-valid", "The request is not valid",
                   detail=detail)


class AnswerProblems:
    """Turns what a view raises or Django refuses into a problem."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.status_code == 405:
            problem = Problem(
                405, "not-allowed",
                "The resource does not support this method").answer()
            problem["Allow"] = response["Allow"]
            return problem
        return response

    def process_exception(self, request, exception):
        if isinstance(exception, Http404):
            exception = missing(request.path)
        if isinstance(exception, Problem):
            return exception.answer()


def not_found(request, exception):
    return missing(request.path).answer()
# endregion

// tested by: contract
package boxoffice;

import io.micronaut.core.annotation.NonNull;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonSyntaxException;
import jakarta.inject.Singleton;
import java.util.Map;

/** Gives what Micronaut itself refuses the types of the contract. */
@Singleton
class Problems implements ErrorResponseProcessor<Problem.Body> {
  // region: errors
  private static final Map<Integer, Problem> KINDS = Map.of(
      400, new Problem(400, "not-valid", "The request is not valid"),
      404, new Problem(404, "not-found", "There is no such resource"),
      405, new Problem(405, "not-allowed",
          "The resource does not support this method"),
      415, new Problem(415, "not-json",
          "The body must be application/json"),
      422, new Problem(422, "not-valid", "The request is not valid"));

  @NonNull
  @Override
  public MutableHttpResponse<Problem.Body> processResponse(
      @NonNull ErrorContext context,
      @NonNull MutableHttpResponse<?> response) {
    int status = response.code();
    // JSON that can be read and does not fit our classes or rules.
    if (status == 400 && context.getRequest().getPath()
        .endsWith("/holds") && !isBroken(context)) status = 422;
    var problem = KINDS.getOrDefault(status,
        new Problem(status, "failed", "The request failed"));
    return response.status(status).body(problem.body)
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  private boolean isBroken(ErrorContext context) {
    if (context.getRequest().getContentLength() == 0) return true;
    for (var e = context.getRootCause().orElse(null); e != null;
        e = e.getCause()) {
      if (e instanceof JsonSyntaxException) return true;
    }
    return false;
  }

  @Singleton
  @Produces(MediaType.APPLICATION_JSON_PROBLEM)
  static class Ours
      implements ExceptionHandler<Problem, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, Problem e) {
      return HttpResponse.status(e.body.status(), e.body.title())
          .body(e.body)
          .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
  }
  // endregion
}

// tested by: contract
package boxoffice;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamReadException;

/** Gives what Spring itself refuses the types of the contract. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  // region: errors
  private static final Map<Integer, String[]> KINDS = Map.of(
      400, new String[] {"not-valid", "The request is not valid"},
      404, new String[] {"not-found", "There is no such resource"},
      405, new String[] {"not-allowed",
          "The resource does not support this method"},
      415, new String[] {"not-json",
          "The body must be application/json"},
      422, new String[] {"not-valid", "The request is not valid"});

  @Override
  protected ResponseEntity<Object> createResponseEntity(Object body,
      HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var kind = KINDS.get(status.value());
    if (body instanceof ProblemDetail problem && kind != null
        && !String.valueOf(problem.getType())
            .startsWith(Problem.TYPES)) {
      problem.setType(URI.create(Problem.TYPES + kind[0]));
      problem.setTitle(kind[1]);
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  /** The JSON was read and its content breaks a rule. */
  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e, HttpHeaders headers,
      HttpStatusCode status, WebRequest request) {
    return refuse(e, HttpStatus.UNPROCESSABLE_CONTENT, headers,
        request, e.getFieldErrors().getFirst().getField()
            + " " + e.getFieldErrors().getFirst().getDefaultMessage());
  }

  /** Either it is no JSON, or it does not fit our classes. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e, HttpHeaders headers,
      HttpStatusCode status, WebRequest request) {
    var length =
        e.getHttpInputMessage().getHeaders().getContentLength();
    var isBroken = e.getCause() instanceof StreamReadException
        || length == 0;
    return refuse(e, isBroken ? HttpStatus.BAD_REQUEST
        : HttpStatus.UNPROCESSABLE_CONTENT, headers, request,
        isBroken ? "The JSON does not parse."
            : "Send seats and buyer, nothing else.");
  }

  private ResponseEntity<Object> refuse(Exception e, HttpStatus status,
      HttpHeaders headers, WebRequest request, String detail) {
    return handleExceptionInternal(e,
        ProblemDetail.forStatusAndDetail(status, detail),
        headers, status, request);
  }
  // endregion
}

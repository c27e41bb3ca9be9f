package dev.porchlight.platform.problem;

import dev.porchlight.platform.command.OnlyInPerson;
import dev.porchlight.platform.eventstore.EventTooLarge;
import dev.porchlight.platform.limit.LimitReached;
import dev.porchlight.platform.position.ReadYourWrites;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.web.BodyTooLarge;
import dev.porchlight.platform.web.Trace;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Every failure becomes an RFC 9457 problem document here, with the trace's id and nothing of our insides. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Problems extends ResponseEntityExceptionHandler {

    /** Request attribute: the store refused the command because another came first, and it may be tried again. */
    public static final String CHANGED_AT_ONCE = Problems.class.getName() + ".changedAtOnce";

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private static final String UNKNOWN_FORM = "has a form we do not know";

    private final DataSize largestUpload;

    Problems(@Value("${spring.servlet.multipart.max-file-size}") DataSize largestUpload) {
        this.largestUpload = largestUpload;
    }

    @ExceptionHandler
    ResponseEntity<Object> on(RuleBroken broken) {
        ProblemDetail problem = problem(ProblemTypes.of(broken), HttpStatus.CONFLICT, broken.getMessage());
        broken.details().forEach(problem::setProperty);
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    @ExceptionHandler({NotFound.class, AggregateNotFoundException.class})
    ResponseEntity<Object> onNotFound(WebRequest request) {
        if (request.getAttribute(ReadYourWrites.BEHIND, WebRequest.SCOPE_REQUEST) != null) {
            return retryAfter("1", "This is not ready to be read yet. Try again in a moment.");
        }
        return answer("not-found", HttpStatus.NOT_FOUND, new NotFound().getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(NotAllowed refused) {
        return answer(
                refused instanceof OnlyInPerson ? "only-in-person" : "not-allowed",
                HttpStatus.FORBIDDEN,
                refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AccessDeniedException refused) {
        return answer("not-allowed", HttpStatus.FORBIDDEN, "You may not do this.");
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AuthenticationException failure) {
        ResponseEntity<Object> answer =
                answer("sign-in-needed", HttpStatus.UNAUTHORIZED, "Sign in, or send a token that is still valid.");
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(InvalidInput invalid) {
        return invalid(
                invalid instanceof UnacceptableInput ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST,
                invalid.errors());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ConflictingAggregateVersionException conflict) {
        return answer(
                "changed-meanwhile",
                HttpStatus.PRECONDITION_FAILED,
                "This was changed since you loaded it. Look at what changed, then try again.");
    }

    @ExceptionHandler
    ResponseEntity<Object> on(KeyUsedOtherwise refused) {
        return answer("idempotency-key-used-otherwise", HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(EventTooLarge refused) {
        return answer("too-much-at-once", HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage());
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ResponseEntity<Object> onInterference(WebRequest request) {
        request.setAttribute(CHANGED_AT_ONCE, true, WebRequest.SCOPE_REQUEST);
        return answer("changed-at-once", HttpStatus.CONFLICT, "Somebody changed this at the same moment. Try again.");
    }

    @ExceptionHandler
    ResponseEntity<Object> on(MethodArgumentTypeMismatchException mismatch, WebRequest request) {
        boolean inPath = mismatch.getParameter()
                .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return inPath ? onNotFound(request) : invalid(List.of(new FieldError(mismatch.getName(), UNKNOWN_FORM)));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(InvalidParameterException undecodable) {
        return invalid(List.of(new FieldError("", "has parameters that are not UTF-8")));
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessException.class,
        EventStoreException.class,
        // Of Axon, when the connection is lost while it reads an aggregate.
        JdbcException.class
    })
    ResponseEntity<Object> onStorage(RuntimeException failure, WebRequest request) {
        if (NotText.isWhy(failure)) {
            return invalid(NotText.in(request));
        }
        log.error("Storage failed", failure);
        return notAvailable();
    }

    /** Nobody's token can be checked: there are no keys yet, and Keycloak does not give them. */
    @ExceptionHandler
    ResponseEntity<Object> on(AuthenticationServiceException failure) {
        log.error("Tokens cannot be checked", failure);
        return notAvailable();
    }

    /** Of where files are kept. That the caller has gone is no failure, and what is half sent cannot be taken back. */
    @ExceptionHandler
    ResponseEntity<Object> on(IOException failure, HttpServletResponse response) throws IOException {
        if (failure instanceof ClientAbortException || response.isCommitted()) {
            throw failure;
        }
        log.error("Files cannot be reached", failure);
        return notAvailable();
    }

    @ExceptionHandler
    ResponseEntity<Object> on(NotAvailable failure) {
        log.error("Not answered", failure);
        return notAvailable();
    }

    @ExceptionHandler
    ResponseEntity<Object> on(TooManyAtOnce refused) {
        return retryAfter("1", refused.getMessage());
    }

    private static ResponseEntity<Object> notAvailable() {
        return retryAfter("5", "This part is not available just now. Nothing was changed.");
    }

    private static ResponseEntity<Object> retryAfter(String seconds, String detail) {
        ResponseEntity<Object> answer = answer("unavailable", HttpStatus.SERVICE_UNAVAILABLE, detail);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(RuntimeException failure) {
        log.error("Unexpected failure", failure);
        return answer("unexpected", HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side.");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean inBody = invalid.getParameter().hasParameterAnnotation(RequestBody.class);
        return invalid(invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldError(
                        inBody ? pointer(error.getField()) : error.getField(),
                        // Spring's own words about a failed conversion name our classes.
                        error.isBindingFailure() ? UNKNOWN_FORM : error.getDefaultMessage()))
                .toList());
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                "file-too-large",
                HttpStatus.CONTENT_TOO_LARGE,
                "Send one file of at most " + largestUpload.toMegabytes() + " MB.");
    }

    @ExceptionHandler
    ResponseEntity<Object> on(BodyTooLarge tooLarge) {
        return answer("body-too-large", HttpStatus.CONTENT_TOO_LARGE, tooLarge.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(LimitReached reached) {
        ResponseEntity<Object> answer = answer("limit-reached", HttpStatus.TOO_MANY_REQUESTS, reached.getMessage());
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                // Whole seconds, rounded up: sooner would be refused again.
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(reached.waitFor().plusMillis(999).toSeconds()))
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(MultipartException unreadable) {
        return invalid(List.of(new FieldError("", "is not a form with files that can be read")));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        // What is thrown while a field is read arrives wrapped, as a fault of that field.
        if (unreadable.getMostSpecificCause() instanceof BodyTooLarge tooLarge) {
            return on(tooLarge);
        }
        if (unreadable.getCause() instanceof JacksonException json
                && !json.getPath().isEmpty()) {
            String pointer = json.getPath().stream()
                    .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                    .collect(Collectors.joining());
            return invalid(List.of(new FieldError(pointer, UNKNOWN_FORM)));
        }
        return invalid(List.of(new FieldError("", "is not JSON of the form expected")));
    }

    /** All of Spring's own: method not allowed, media type not supported and the like. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            name(problem, ProblemTypes.of(status));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static ResponseEntity<Object> invalid(List<FieldError> errors) {
        return invalid(HttpStatus.BAD_REQUEST, errors);
    }

    private static ResponseEntity<Object> invalid(HttpStatus status, List<FieldError> errors) {
        ProblemDetail problem = problem("invalid-input", status, "Some of what was sent cannot be accepted.");
        problem.setProperty("errors", errors);
        return ResponseEntity.status(status).body(problem);
    }

    private static ResponseEntity<Object> answer(String type, HttpStatus status, String detail) {
        return ResponseEntity.status(status).body(problem(type, status, detail));
    }

    private static ProblemDetail problem(String type, HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        name(problem, type);
        return problem;
    }

    private static void name(ProblemDetail problem, String type) {
        problem.setType(ProblemTypes.uri(type));
        problem.setTitle(ProblemTypes.title(type));
        problem.setProperty("traceId", Trace.id());
    }

    /** {@code lines[2].text} as the JSON pointer {@code /lines/2/text}. */
    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }
}

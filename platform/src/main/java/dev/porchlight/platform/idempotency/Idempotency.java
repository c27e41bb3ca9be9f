package dev.porchlight.platform.idempotency;

import dev.porchlight.platform.position.Position;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.KeyUsedOtherwise;
import dev.porchlight.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST that carries an {@code Idempotency-Key} is done once: its answer is stored in the transaction of what it
 * did, and given again to whoever repeats it. The same key with another body is refused with 422. An answer of 4xx or
 * 5xx changed nothing and is not kept.
 */
class Idempotency extends OncePerRequestFilter {

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, Position.HEADER, HttpHeaders.CONTENT_TYPE);
    private static final int TRIES = 4;

    private final IdempotentAnswers answers;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver problems;

    Idempotency(IdempotentAnswers answers, TransactionTemplate transaction, HandlerExceptionResolver problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getMethod().equals("POST")
                || request.getHeader("Idempotency-Key") == null
                // An upload is not held in memory; what it left unused is cleared away.
                || type != null && !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader("Idempotency-Key");
        if (key.isBlank() || key.length() > 100) {
            refuse(request, response, new InvalidInput("Idempotency-Key", "must be 1 to 100 characters"));
        } else {
            // Bounded by the filter before this one.
            byte[] body = request.getInputStream().readAllBytes();
            answerOnce(new RepeatableRequest(request, body), response, chain, key);
        }
    }

    private void answerOnce(RepeatableRequest request, HttpServletResponse response, FilterChain chain, String key)
            throws IOException {
        String caller = SecurityContextHolder.getContext().getAuthentication().getName();
        String hash = hash(request);
        for (int attempt = 1; ; attempt++) {
            var given = answers.find(caller, key);
            if (given.isPresent()) {
                repeat(given.get(), hash, request, response);
                return;
            }
            ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
            boolean recorded = Boolean.TRUE.equals(
                    transaction.execute(status -> attempt(request, held, chain, status, caller, key, hash)));
            boolean refused = held.getStatus() >= 400;
            if (recorded || refused && (attempt >= TRIES || isFinal(request, caller, key))) {
                held.copyBodyToResponse();
                return;
            }
            request.removeAttribute(Problems.CHANGED_AT_ONCE);
            response.reset();
        }
    }

    /** A refusal stands unless it came of another request's being worked on at the same time, maybe with this key. */
    private boolean isFinal(HttpServletRequest request, String caller, String key) {
        boolean interfered = request.getAttribute(Problems.CHANGED_AT_ONCE) != null;
        return !interfered && answers.find(caller, key).isEmpty();
    }

    /** Whether the answer was recorded; if not, nothing was done. */
    private boolean attempt(
            HttpServletRequest request,
            ContentCachingResponseWrapper held,
            FilterChain chain,
            TransactionStatus status,
            String caller,
            String key,
            String hash) {
        try {
            chain.doFilter(request, held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        if (held.getStatus() >= 400) {
            status.setRollbackOnly();
            return false;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            if (held.getHeader(name) != null) {
                headers.put(name, held.getHeader(name));
            }
        }
        boolean recorded = answers.record(
                caller,
                key,
                new IdempotentAnswers.Answer(
                        hash,
                        held.getStatus(),
                        headers,
                        new String(held.getContentAsByteArray(), StandardCharsets.UTF_8)));
        if (!recorded) {
            status.setRollbackOnly();
        }
        return recorded;
    }

    private void repeat(
            IdempotentAnswers.Answer given, String hash, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!given.requestHash().equals(hash)) {
            refuse(request, response, new KeyUsedOtherwise());
            return;
        }
        response.setStatus(given.status());
        given.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(given.body().getBytes(StandardCharsets.UTF_8));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException reason) {
        problems.resolveException(request, response, null, reason);
    }

    private static String hash(RepeatableRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(request.body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

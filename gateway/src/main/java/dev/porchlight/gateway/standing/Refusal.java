package dev.porchlight.gateway.standing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.porchlight.gateway.problem.Problem;
import java.util.List;

/** A service's problem document, to be passed on as the gateway's own. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Refusal(String type, String title, int status, String detail, List<Problem.FieldError> errors) {

    Problem problem() {
        return new Problem(type, title, status, detail, null, errors, null);
    }
}

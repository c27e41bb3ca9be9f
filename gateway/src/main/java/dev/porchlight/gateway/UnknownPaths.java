package dev.porchlight.gateway;

import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What no service and no other controller answers for: the least specific pattern comes last. */
@RestController
class UnknownPaths {

    @RequestMapping("/api/**")
    void unknown() {
        throw new ProblemException(
                Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here", "The API has no such address."));
    }
}

package dev.porchlight.ticket.questions.read;

import dev.porchlight.forms.Form;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.questions.IssueForms;
import dev.porchlight.ticket.questions.IssueForms.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class AskedController {

    /** What is asked of whoever reports an issue. {@code edition} 0 and no steps: nothing. */
    record AskedForm(UUID formId, int edition, Form form) {}

    private final IssueForms forms;

    AskedController(IssueForms forms) {
        this.forms = forms;
    }

    @GetMapping("/api/issue-forms/asked")
    @Operation(summary = "See what is asked of whoever reports an issue")
    AskedForm asked(
            @Parameter(
                            description =
                                    "For agents and machines: of whom; everybody without questions of their own if not"
                                            + " said")
                    @RequestParam(required = false)
                    UUID organisationId,
            Caller caller) {
        caller.requirePersonOr("tickets:read");
        Asked asked = forms.of(caller.isCustomer() ? caller.organisationId() : organisationId);
        return asked.editions()
                .current()
                .map(edition -> new AskedForm(asked.formId(), edition.number(), edition.base()))
                .orElseGet(() -> new AskedForm(asked.formId(), 0, Form.EMPTY));
    }
}

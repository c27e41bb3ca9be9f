package dev.porchlight.ticket.sla.read;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.contract.KnownContracts;
import dev.porchlight.ticket.sla.read.PolicyController.PolicyContract;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Service levels")
class ContractOfPolicyController {

    record PolicyContracts(List<PolicyContract> items) {}

    private final KnownContracts contracts;

    ContractOfPolicyController(KnownContracts contracts) {
        this.contracts = contracts;
    }

    @GetMapping("/api/sla-policies/contracts")
    @Operation(
            summary = "Find contracts that a policy can name",
            description = "Up to twenty that have not ended, the newest first.")
    PolicyContracts find(
            @Parameter(description = "Text in the number, the name or the organisation's name")
                    @RequestParam(required = false)
                    String q,
            Caller caller) {
        caller.requireAgentOr("tickets:read");
        return new PolicyContracts(contracts.notEnded(Fragment.of(q)).stream()
                .map(known -> new PolicyContract(
                        known.id(),
                        known.number(),
                        known.name(),
                        new Named(known.organisationId(), known.organisationName())))
                .toList());
    }
}

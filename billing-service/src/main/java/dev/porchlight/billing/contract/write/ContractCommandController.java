package dev.porchlight.billing.contract.write;

import dev.porchlight.billing.contract.commands.AddContractLine;
import dev.porchlight.billing.contract.commands.AdjustAllotment;
import dev.porchlight.billing.contract.commands.AgreeContract;
import dev.porchlight.billing.contract.commands.ChangeContract;
import dev.porchlight.billing.contract.commands.ChangeContractLine;
import dev.porchlight.billing.contract.commands.TopUpAllotment;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.money.NotNegative;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/contracts")
@Tag(name = "Contracts")
class ContractCommandController {

    private static final String AN_AMOUNT = "In the unit's smallest: minutes of hours, minor units of money, else one";

    record ContractInput(
            @NotNull(message = "is required") UUID organisationId,

            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name,

            @NotNull(message = "is required") LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    record ContractChange(
            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name,

            @Schema(description = "Its last day, on which its lines end at the latest; left out, it has no end")
            @Nullable
            LocalDate endsOn) {}

    record ContractLineInput(
            @Schema(description = "Left out, the contract's first day") @Nullable
            LocalDate startsOn,

            @Schema(description = "Left out, the contract's last day") @Nullable
            LocalDate endsOn,

            @NotNull(message = "is required") @Valid LineTermsInput terms) {}

    record ContractLineChange(
            @Schema(description = "Left out, the contract's last day") @Nullable
            LocalDate endsOn,

            @NotNull(message = "is required") @Valid LineTermsInput terms,

            @NotNull(message = "is required")
            @Schema(description = "Whether it holds for the present period already, or from the next one on")
            Boolean fromThisPeriod) {}

    record TopUpInput(
            @NotNull(message = "is required")
            @Positive(message = "must be more than 0")
            @Max(value = LineTermsInput.LARGEST, message = "is too large")
            @Schema(description = AN_AMOUNT, example = "300")
            Long amount,

            @Schema(description = "Left out, it costs nothing") @Valid @NotNegative @Nullable
            Amount price,

            @Size(max = 100, message = "must have at most 100 characters") @Nullable
            String reference) {}

    record AdjustmentInput(
            @NotNull(message = "is required")
            @Min(value = -LineTermsInput.LARGEST, message = "is too large")
            @Max(value = LineTermsInput.LARGEST, message = "is too large")
            @Schema(description = AN_AMOUNT + "; negative to take something away", example = "-30")
            Long amount,

            @NotNull(message = "is required") @Size(max = 500, message = "must have at most 500 characters")
            String reason) {}

    record AgreedContract(UUID id, long number) {}

    record Added(UUID id) {}

    private final Commands commands;
    private final Numbers numbers;

    ContractCommandController(Commands commands, Numbers numbers) {
        this.commands = commands;
        this.numbers = numbers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a contract, which has no lines yet")
    ResponseEntity<AgreedContract> agree(@Valid @RequestBody ContractInput contract, Caller caller) {
        AgreedContract agreed = new AgreedContract(UUID.randomUUID(), numbers.next("contract_number"));
        commands.send(
                new AgreeContract(
                        agreed.id(),
                        agreed.number(),
                        contract.organisationId(),
                        PlainText.line("/name", contract.name()),
                        contract.startsOn(),
                        contract.endsOn()),
                caller);
        return ResponseEntity.created(URI.create("/api/contracts/" + agreed.id()))
                .body(agreed);
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Call a contract something else, or move its last day")
    void change(@PathVariable UUID id, @Valid @RequestBody ContractChange change, Caller caller) {
        commands.send(new ChangeContract(id, PlainText.line("/name", change.name()), change.endsOn()), caller);
    }

    @PostMapping("/{id}/lines")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a line to a contract")
    Added add(@PathVariable UUID id, @Valid @RequestBody ContractLineInput line, Caller caller) {
        Added added = new Added(UUID.randomUUID());
        commands.send(
                new AddContractLine(
                        id,
                        added.id(),
                        line.startsOn(),
                        line.endsOn(),
                        line.terms().toTerms("/terms")),
                caller);
        return added;
    }

    @PutMapping("/{id}/lines/{lineId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Agree on something else about a line",
            description =
                    "Types of work, weights and steps hold for time that is logged from now on, all else for whole"
                            + " periods. Its unit and the length of its periods stay.")
    void changeLine(
            @PathVariable UUID id,
            @PathVariable UUID lineId,
            @Valid @RequestBody ContractLineChange change,
            Caller caller) {
        commands.send(
                new ChangeContractLine(
                        id, lineId, change.endsOn(), change.terms().toTerms("/terms"), change.fromThisPeriod()),
                caller);
    }

    @PostMapping("/{id}/lines/{lineId}/top-ups")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Top up what is left of a line",
            description = "It is the present period's. Work that waited for it is taken from it first.")
    Added topUp(@PathVariable UUID id, @PathVariable UUID lineId, @Valid @RequestBody TopUpInput topUp, Caller caller) {
        Added added = new Added(UUID.randomUUID());
        String reference = topUp.reference() == null || topUp.reference().isBlank()
                ? null
                : PlainText.line("/reference", topUp.reference());
        commands.send(new TopUpAllotment(id, lineId, added.id(), topUp.amount(), topUp.price(), reference), caller);
        return added;
    }

    @PostMapping("/{id}/lines/{lineId}/adjustments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put right by hand what is left of a line, and say why")
    Added adjust(
            @PathVariable UUID id,
            @PathVariable UUID lineId,
            @Valid @RequestBody AdjustmentInput adjustment,
            Caller caller) {
        if (adjustment.amount() == 0) {
            throw new InvalidInput("/amount", "cannot be 0");
        }
        Added added = new Added(UUID.randomUUID());
        commands.send(
                new AdjustAllotment(
                        id, lineId, added.id(), adjustment.amount(), PlainText.line("/reason", adjustment.reason())),
                caller);
        return added;
    }
}

package dev.porchlight.billing.invoice.write;

import dev.porchlight.billing.invoice.commands.AnswerDispute;
import dev.porchlight.billing.invoice.commands.CreditInvoice;
import dev.porchlight.billing.invoice.commands.RecordPayment;
import dev.porchlight.billing.invoice.commands.ResendInvoice;
import dev.porchlight.billing.invoice.commands.ReversePayment;
import dev.porchlight.billing.invoice.commands.SignOffInvoice;
import dev.porchlight.billing.invoice.commands.VoidInvoice;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.money.NotNegative;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/invoices/{id}")
@Tag(name = "Invoices")
class InvoiceProgressController {

    /** What came in. */
    record PaymentInput(
            @Schema(description = "What the bank or accounting calls it: the same counts once")
            @Size(max = 100, message = "must have at most 100 characters")
            @Nullable
            String externalId,

            @NotNull(message = "is required") @Valid @NotNegative
            Amount amount,

            @NotNull(message = "is required") LocalDate receivedOn,

            @Size(max = 60, message = "must have at most 60 characters") @Nullable
            String method,

            @Size(max = 200, message = "must have at most 200 characters") @Nullable
            String reference) {}

    /** What is taken back. */
    record CreditInput(
            @NotNull(message = "is required") @Size(max = 500, message = "must have at most 500 characters")
            String reason,

            @Schema(description = "Left out, all that is left of the invoice")
            @Size(max = 500, message = "must be at most 500 lines")
            @Nullable
            List<@NotNull(message = "is required") @Valid CreditedLineInput> lines) {}

    /** How much of a line. */
    record CreditedLineInput(
            @NotNull(message = "is required") UUID lineId,

            @Schema(description = "Without tax. Left out, all that is left of the line") @Valid @NotNegative @Nullable
            Amount net) {}

    record VoidReason(
            @NotNull(message = "is required") @Size(max = 500, message = "must have at most 500 characters")
            String reason) {}

    /** Whether the charges are agreed with. */
    record SignOffInput(
            @NotNull(message = "is required") Boolean agreed,

            @Size(max = 2_000, message = "must have at most 2,000 characters") @Nullable
            String comment,

            @Schema(description = "The lines that a no is about")
            @Size(max = 500, message = "must be at most 500")
            @Nullable
            List<@NotNull(message = "is required") UUID> disputedLines) {}

    record DisputeAnswer(
            @NotNull(message = "is required") @Size(max = 2_000, message = "must have at most 2,000 characters")
            String answer) {}

    record Entered(UUID id) {}

    private final Commands commands;

    InvoiceProgressController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/payments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Note what came in", description = "What is more than due shows as unallocated.")
    Entered pay(@PathVariable UUID id, @Valid @RequestBody PaymentInput payment, Caller caller) {
        Entered entered = new Entered(UUID.randomUUID());
        commands.send(
                new RecordPayment(
                        id,
                        entered.id(),
                        textOrNull(payment.externalId()),
                        payment.amount(),
                        payment.receivedOn(),
                        payment.method(),
                        payment.reference()),
                caller);
        return entered;
    }

    @PostMapping("/payments/{paymentId}/reversal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take back a payment that was noted by mistake, or that the bank took back",
            description = "What came from accounting with its invoice is taken back there.")
    void reverse(@PathVariable UUID id, @PathVariable UUID paymentId, Caller caller) {
        commands.send(new ReversePayment(id, paymentId), caller);
    }

    @PostMapping("/credit-notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Issue a credit note, for some lines or for all that is left")
    Entered credit(@PathVariable UUID id, @Valid @RequestBody CreditInput credit, Caller caller) {
        Entered entered = new Entered(UUID.randomUUID());
        List<CreditInvoice.Part> lines = credit.lines() == null
                ? List.of()
                : credit.lines().stream()
                        .map(line -> new CreditInvoice.Part(line.lineId(), line.net()))
                        .toList();
        commands.send(new CreditInvoice(id, entered.id(), PlainText.line("/reason", credit.reason()), lines), caller);
        return entered;
    }

    @PostMapping("/voiding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Make it void, if nothing was paid or credited")
    void makeVoid(@PathVariable UUID id, @Valid @RequestBody VoidReason reason, Caller caller) {
        commands.send(new VoidInvoice(id, PlainText.line("/reason", reason.reason())), caller);
    }

    @PostMapping("/resending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Have it mailed again to those who may see it")
    void resend(@PathVariable UUID id, Caller caller) {
        commands.send(new ResendInvoice(id), caller);
    }

    @PutMapping("/sign-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say whether you agree with the charges")
    void signOff(@PathVariable UUID id, @Valid @RequestBody SignOffInput signOff, Caller caller) {
        commands.send(
                new SignOffInvoice(
                        id,
                        signOff.agreed(),
                        textOrNull(signOff.comment()),
                        signOff.disputedLines() == null ? List.of() : signOff.disputedLines()),
                caller);
    }

    @PutMapping("/dispute-answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Answer somebody who does not agree with the charges")
    void answer(@PathVariable UUID id, @Valid @RequestBody DisputeAnswer answer, Caller caller) {
        commands.send(new AnswerDispute(id, PlainText.line("/answer", answer.answer())), caller);
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

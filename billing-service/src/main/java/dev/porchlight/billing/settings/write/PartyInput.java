package dev.porchlight.billing.settings.write;

import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.platform.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sells or buys, as it is sent. */
public record PartyInput(
        @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
        String name,

        @NotNull(message = "is required") @Size(max = 8, message = "must be at most 8 lines")
        List<@NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters") String>
                address,

        @Size(max = 30, message = "must have at most 30 characters") @Nullable
        String vatNumber,

        @Size(max = 30, message = "must have at most 30 characters") @Nullable
        String companyNumber,

        @Size(max = 200, message = "must have at most 200 characters") @Nullable
        String email,

        @Size(max = 40, message = "must have at most 40 characters") @Nullable
        String phone) {

    public Party toParty(String pointer) {
        return new Party(
                PlainText.line(pointer + "/name", name), List.copyOf(address), vatNumber, companyNumber, email, phone);
    }
}

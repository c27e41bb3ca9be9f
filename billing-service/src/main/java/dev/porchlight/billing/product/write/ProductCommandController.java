package dev.porchlight.billing.product.write;

import dev.porchlight.billing.line.UnitPrice;
import dev.porchlight.billing.product.commands.AddProduct;
import dev.porchlight.billing.product.commands.ChangeProduct;
import dev.porchlight.billing.product.commands.RetireProduct;
import dev.porchlight.billing.product.events.ProductDetails;
import dev.porchlight.billing.settings.write.TaxInput;
import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.money.KnownCurrency;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Products")
class ProductCommandController {

    /** What is sold, as it is sent. */
    record ProductInput(
            @NotNull(message = "is required") @Size(max = 40, message = "must have at most 40 characters")
            String code,

            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String name,

            @Size(max = 2_000, message = "must have at most 2,000 characters") @Nullable
            String description,

            @Size(max = 30, message = "must have at most 30 characters") @Nullable
            String unit,

            @NotNull(message = "is required")
            @UnitPrice
            @Schema(description = "In major units, as decimal text", example = "84.50")
            String unitPrice,

            @NotNull(message = "is required") @KnownCurrency @Schema(example = "GBP")
            String currency,

            @NotNull(message = "is required") Charge charge,
            @NotNull(message = "is required") @Valid TaxInput tax,

            @UnitPrice
            @Schema(description = "What one costs you, as the price. Customers never see it.", example = "60")
            @Nullable
            String unitCost) {

        ProductDetails toDetails() {
            return new ProductDetails(
                    PlainText.line("/code", code),
                    PlainText.line("/name", name),
                    description,
                    unit,
                    new BigDecimal(unitPrice).toPlainString(),
                    currency,
                    charge,
                    tax.toTax("/tax"),
                    unitCost == null ? null : new BigDecimal(unitCost).toPlainString());
        }
    }

    record AddedProduct(UUID id) {}

    private final Commands commands;

    ProductCommandController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/billing/products")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sell something from now on")
    ResponseEntity<AddedProduct> add(@Valid @RequestBody ProductInput product, Caller caller) {
        AddedProduct added = new AddedProduct(UUID.randomUUID());
        commands.send(new AddProduct(added.id(), product.toDetails()), caller);
        return ResponseEntity.created(URI.create("/api/billing/products/" + added.id()))
                .body(added);
    }

    @PutMapping("/api/billing/products/{productId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sell it otherwise", description = "Quotes and invoices that name it stay as they are.")
    void change(@PathVariable UUID productId, @Valid @RequestBody ProductInput product, Caller caller) {
        commands.send(new ChangeProduct(productId, product.toDetails()), caller);
    }

    @DeleteMapping("/api/billing/products/{productId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sell it no more")
    void retire(@PathVariable UUID productId, Caller caller) {
        commands.send(new RetireProduct(productId), caller);
    }
}

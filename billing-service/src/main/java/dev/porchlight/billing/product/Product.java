package dev.porchlight.billing.product;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.product.commands.AddProduct;
import dev.porchlight.billing.product.commands.ChangeProduct;
import dev.porchlight.billing.product.commands.RetireProduct;
import dev.porchlight.billing.product.events.ProductAdded;
import dev.porchlight.billing.product.events.ProductChanged;
import dev.porchlight.billing.product.events.ProductDetails;
import dev.porchlight.billing.product.events.ProductRetired;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Something that is sold. Documents copy its words and price: changing it changes none of them. */
@Aggregate
class Product {

    @AggregateIdentifier
    private UUID id;

    private ProductDetails details;
    private boolean retired;

    /** For Axon, which folds the events into it. */
    protected Product() {}

    @CommandHandler
    Product(AddProduct command, Caller by, ProductCodes codes) {
        BillingTeam.require(by);
        codes.requireFree(command.details().code(), command.productId());
        apply(new ProductAdded(command.productId(), command.details()));
    }

    @CommandHandlerInterceptor
    void onlyForThoseWhoBill(Caller by) {
        if (by.isCustomer()) {
            throw new NotFound();
        }
        BillingTeam.require(by);
    }

    @CommandHandler
    void handle(ChangeProduct command, Caller by, ProductCodes codes) {
        if (retired) {
            throw new ProductIsSoldNoMore();
        }
        if (!command.details().equals(details)) {
            codes.requireFree(command.details().code(), id);
            apply(new ProductChanged(id, command.details()));
        }
    }

    @CommandHandler
    void handle(RetireProduct command, Caller by) {
        if (!retired) {
            apply(new ProductRetired(id));
        }
    }

    @EventSourcingHandler
    void on(ProductAdded event) {
        id = event.productId();
        details = event.details();
    }

    @EventSourcingHandler
    void on(ProductChanged event) {
        details = event.details();
    }

    @EventSourcingHandler
    void on(ProductRetired event) {
        retired = true;
    }
}

package dev.porchlight.platform.testing.lamp;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.platform.problem.RuleBroken;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class Lamp {

    record Hang(@TargetAggregateIdentifier UUID lampId, String place) {}

    /** Hangs it if it does not hang yet. */
    record HangOnce(@TargetAggregateIdentifier UUID lampId, String place) {}

    /** May be done again and again. */
    record Dim(@TargetAggregateIdentifier UUID lampId, int shades) {}

    record Light(@TargetAggregateIdentifier UUID lampId) {}

    @EventName("porchlight.lamp.LampHung.v1")
    record LampHung(UUID lampId, String place) {}

    @EventName("porchlight.lamp.LampLit.v1")
    record LampLit(UUID lampId) {}

    @EventName("porchlight.lamp.LampDimmed.v1")
    record LampDimmed(UUID lampId, String shades) {}

    static class LampAlreadyLit extends RuleBroken {
        LampAlreadyLit() {
            super("The lamp is lit already.");
        }
    }

    @AggregateIdentifier
    private UUID id;

    private boolean lit;

    Lamp() {}

    @CommandHandler
    Lamp(Hang command) {
        AggregateLifecycle.apply(new LampHung(command.lampId(), command.place()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void hang(HangOnce command) {
        if (id == null) {
            AggregateLifecycle.apply(new LampHung(command.lampId(), command.place()));
        }
    }

    @CommandHandler
    void dim(Dim command) {
        AggregateLifecycle.apply(new LampDimmed(command.lampId(), "#".repeat(command.shades())));
    }

    @CommandHandler
    void light(Light command) {
        if (lit) {
            throw new LampAlreadyLit();
        }
        AggregateLifecycle.apply(new LampLit(command.lampId()));
    }

    @EventSourcingHandler
    void on(LampHung event) {
        id = event.lampId();
    }

    @EventSourcingHandler
    void on(LampLit event) {
        lit = true;
    }
}

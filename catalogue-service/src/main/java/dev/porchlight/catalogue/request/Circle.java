package dev.porchlight.catalogue.request;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.catalogue.request.events.CircleKind;
import java.util.List;
import java.util.UUID;

/** Who decides about one step. */
record Circle(Quorum quorum, List<UUID> seats, CircleKind kind) {}

package dev.porchlight.catalogue.asset;

import dev.porchlight.catalogue.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Harbour and what it has. */
abstract class AssetWorld extends World {

    Map<String, Object> asset(UUID type, Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of("organisationId", harbour, "typeId", type));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }
}

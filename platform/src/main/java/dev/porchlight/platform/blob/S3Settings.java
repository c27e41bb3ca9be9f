package dev.porchlight.platform.blob;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where blobs lie in S3, or in a store that speaks as it does.
 *
 * @param bucket must be there; blank for none
 * @param folder what all keys of this service begin with
 * @param endpoint the store's address; null for Amazon's own
 * @param pathStyle whether the bucket is part of the path rather than of the host's name
 * @param accessKey blank for the credentials that the SDK finds by itself
 */
@ConfigurationProperties("porchlight.blobs.s3")
record S3Settings(
        String bucket,
        String folder,
        @Nullable URI endpoint,
        String region,
        boolean pathStyle,
        String accessKey,
        String secretKey) {}

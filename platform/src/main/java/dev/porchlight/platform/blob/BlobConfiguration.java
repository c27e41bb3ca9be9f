package dev.porchlight.platform.blob;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Where bytes are kept: in a directory, or in an S3 bucket where {@code porchlight.blobs.s3.bucket} names one. */
@AutoConfiguration
@EnableConfigurationProperties(S3Settings.class)
public class BlobConfiguration {

    @Bean
    @ConditionalOnMissingBean
    BlobStore blobStore(@Value("${porchlight.blobs.directory}") Path directory, S3Settings s3) {
        return s3.bucket().isBlank() ? new FilesystemBlobStore(directory) : new S3BlobStore(s3);
    }
}

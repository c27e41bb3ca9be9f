package dev.porchlight.platform.blob;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Where bytes are kept. */
@AutoConfiguration
public class BlobConfiguration {

    @Bean
    @ConditionalOnMissingBean
    BlobStore blobStore(@Value("${porchlight.blobs.directory}") Path directory) {
        return new FilesystemBlobStore(directory);
    }
}

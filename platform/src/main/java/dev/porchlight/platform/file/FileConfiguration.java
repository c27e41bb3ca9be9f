package dev.porchlight.platform.file;

import dev.porchlight.platform.blob.BlobConfiguration;
import dev.porchlight.platform.blob.BlobStore;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Uploads, for whichever service has an endpoint for them. Files are scanned where {@code porchlight.clamav.host} says by whom. */
@AutoConfiguration(
        after = BlobConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@ConditionalOnBean(JdbcClient.class)
public class FileConfiguration {

    @Bean
    Pictures pictures(BlobStore blobs) {
        return new Pictures(blobs);
    }

    @Bean
    Uploads uploads(
            JdbcClient jdbc,
            BlobStore blobs,
            Pictures pictures,
            @Value("${porchlight.clamav.host:}") String host,
            @Value("${porchlight.clamav.port:3310}") int port,
            @Value("${porchlight.files.most-waiting:500MB}") DataSize mostWaiting) {
        FileScan scan = host.isBlank() ? bytes -> Optional.empty() : new ClamdScan(host, port);
        return new Uploads(jdbc, blobs, pictures, scan, mostWaiting);
    }

    @Bean
    ForgottenUploads forgottenUploads(
            JdbcClient jdbc, BlobStore blobs, Pictures pictures, PlatformTransactionManager transactions) {
        return new ForgottenUploads(jdbc, blobs, pictures, new TransactionTemplate(transactions));
    }
}

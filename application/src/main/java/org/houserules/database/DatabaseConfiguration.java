package org.houserules.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that know their scope. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {
    @Bean
    PlatformTransactionManager transactionManager(DataSource database) {
        return new ScopedTransactions(database);
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }
}

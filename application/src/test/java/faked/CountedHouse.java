package faked;

import javax.sql.DataSource;
import org.houserules.HouseRules;
import org.houserules.server.CountedStatements;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The house, with every statement counted that it sends to the database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(HouseRules.class)
public class CountedHouse {
    @Bean
    static CountedStatements countedStatements() {
        return new CountedStatements();
    }

    @Bean
    static BeanPostProcessor counting(CountedStatements counted) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? counted.of(database) : bean;
            }
        };
    }
}

package org.houserules.accounts.kept.store;

import java.util.Optional;
import org.houserules.accounts.kept.PageAccess;
import org.houserules.accounts.kept.PageAccesses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredPageAccesses implements PageAccesses {
    private final JdbcClient database;

    StoredPageAccesses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PageAccess> find(long owner, long account) {
        return database.sql("select page, key from account_page_access where owner_id = ? and account_id = ?")
                .params(owner, account)
                .query((row, number) -> new PageAccess(row.getString("page"), row.getBytes("key")))
                .optional();
    }

    @Override
    public void keep(long owner, long account, PageAccess access) {
        database.sql("""
                        insert into account_page_access (owner_id, account_id, page, key) values (?, ?, ?, ?)
                        on conflict (owner_id, account_id) do update set page = excluded.page, key = excluded.key
                        """).params(owner, account, access.page(), access.key()).update();
    }

    @Override
    public void remove(long owner, long account) {
        database.sql("delete from account_page_access where owner_id = ? and account_id = ?")
                .params(owner, account)
                .update();
    }
}

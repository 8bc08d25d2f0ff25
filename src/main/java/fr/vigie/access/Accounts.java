package fr.vigie.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The accounts that may sign in. */
@Service
public class Accounts {

    private final JdbcClient database;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    public Optional<Actor> find(String id) {
        return database.sql("select * from account where id = ? and enabled").param(id).query(Accounts::actor).optional();
    }

    public List<Actor> all() {
        return database.sql("select * from account where enabled order by id").query(Accounts::actor).list();
    }

    /**
     * Opens an account, or gives an existing one these rights and this password.
     *
     * @throws Refusal for the system's own name, whose bearer could do what the system does
     */
    public void open(Actor actor, String password) {
        if (actor.isSystem()) {
            throw new Refusal("access.refusal.reserved", actor.id());
        }
        database.sql("""
                insert into account (id, display_name, password_hash, roles, territories, establishments, practitioner)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set display_name = excluded.display_name,
                  password_hash = excluded.password_hash, roles = excluded.roles, territories = excluded.territories,
                  establishments = excluded.establishments, practitioner = excluded.practitioner, enabled = true""")
                .param(actor.id()).param(actor.displayName()).param(passwords.encode(password))
                .param(actor.roles().stream().map(Role::name).toArray(String[]::new))
                .param(actor.territories().toArray(String[]::new))
                .param(actor.establishments().toArray(String[]::new))
                .param(actor.practitioner()).update();
    }

    /** Whether the password was given by somebody else, and must be changed before anything else is done. */
    public boolean mustChangePassword(String id) {
        return database.sql("select password_is_first from account where id = ? and enabled").param(id)
                .query(Boolean.class).optional().orElse(false);
    }

    void setPassword(String id, Secret password, boolean isFirst) {
        database.sql("update account set password_hash = ?, password_is_first = ? where id = ?")
                .param(passwords.encode(password.word())).param(isFirst).param(id).update();
    }

    Optional<String> passwordHash(String id) {
        return database.sql("select password_hash from account where id = ? and enabled").param(id)
                .query(String.class).optional();
    }

    private static Actor actor(ResultSet row, int number) throws SQLException {
        return new Actor(row.getString("id"), row.getString("display_name"),
                set(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                set(row.getArray("territories")), set(row.getArray("establishments")), row.getString("practitioner"));
    }

    private static Set<String> set(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}

package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.vigie.PageTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** A page that is not open to its reader is not answered as if it were. */
class ClosedPagesTest extends PageTest {

    @Autowired
    private List<DeadEnds> deadEnds;

    @BeforeEach
    void aRadiologistIsSignedIn() {
        signIn(here.accountOf(here.morvan()));
    }

    @ParameterizedTest
    @CsvSource({"historique, 403", "comptes, 403", "mes-gardes, 200", "tableau/2026-12, 200", "'', 200", "nulle-part, 200",
        "tableau/nimporte, 404", "tableau/2026-13, 404", "tableau/nimporte/versions, 404", "trimestre/xxxx, 404", "trimestre/2026-12, 200"})
    void to_a_radiologist(String address, int status) {
        assertThat(statusOf(address, "RADIOLOGUE")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"historique, 200", "mes-gardes, 403"})
    void to_an_administrator(String address, int status) {
        assertThat(statusOf(address, "ADMINISTRATEUR")).isEqualTo(status);
    }

    @Test
    void a_sheet_of_nobody_is_not_there() {
        signIn(here.chef());
        assertThat(statusOf("radiologistes/personne", "CHEF_DE_POLE")).isEqualTo(404);
        assertThat(statusOf("radiologistes/" + here.morvan(), "CHEF_DE_POLE")).isEqualTo(200);
        assertThat(statusOf("radiologistes", "CHEF_DE_POLE")).isEqualTo(200);
    }

    private int statusOf(String address, String role) {
        var service = (VaadinServletService) VaadinService.getCurrent();
        var asked = new MockHttpServletRequest("GET", "/" + address);
        asked.setPathInfo("/" + address);
        asked.setUserPrincipal(new TestingAuthenticationToken("l.morvan", "", "ROLE_" + role));
        asked.addUserRole(role);
        var answer = new MockHttpServletResponse();
        new ClosedPages(deadEnds).answer(new IndexHtmlResponse(new VaadinServletRequest(asked, service),
                new VaadinServletResponse(answer, service), new Document("")));
        return answer.getStatus();
    }
}

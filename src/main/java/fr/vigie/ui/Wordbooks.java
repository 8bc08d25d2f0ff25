package fr.vigie.ui;

import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.Territories;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Hands out a {@link Wordbook} for one showing of a page. */
@Component
public class Wordbooks {

    private final Territories territories;
    private final Practitioners practitioners;
    private final Rotas rotas;

    Wordbooks(Territories territories, Practitioners practitioners, Rotas rotas) {
        this.territories = territories;
        this.practitioners = practitioners;
        this.rotas = rotas;
    }

    public Wordbook in(Locale locale) {
        return new Wordbook(territories, practitioners, rotas, locale);
    }
}

package fr.vigie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where one may go, by what one comes for. The whole part of a menu entry's order is its group, named by
 * {@code ui.navigation.<group>}; its title is a message's key. Somebody with few pages sees them without headings.
 */
final class Navigation extends Div {

    /** From so many entries on, headings help more than they take. */
    private static final int MANY = 5;

    Navigation() {
        addClassName("v-navigation");
        var entries = MenuConfiguration.getMenuEntries();
        if (entries.size() < MANY) {
            add(group(getTranslation("ui.navigation"), entries, false));
        } else {
            entries.stream().collect(Collectors.groupingBy(entry -> entry.order().intValue(), TreeMap::new, Collectors.toList()))
                    .forEach((group, pages) -> add(group(getTranslation("ui.navigation." + group), pages, true)));
        }
    }

    private SideNav group(String name, List<MenuEntry> pages, boolean isNamedInSight) {
        var group = new SideNav();
        if (isNamedInSight) {
            group.setLabel(name);
        } else {
            group.getElement().setAttribute("aria-label", name);
        }
        pages.forEach(page -> group.addItem(item(page)));
        return group;
    }

    private SideNavItem item(MenuEntry page) {
        var item = new SideNavItem(getTranslation(page.title()), page.path());
        item.setMatchNested(true);
        if (page.icon() != null) {
            item.setPrefixComponent(new Icon(page.icon()));
        }
        return item;
    }
}

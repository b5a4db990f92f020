// SPDX-License-Identifier: MIT
#include "shell/command_table.h"

#include "shell/menus.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <vector>

namespace Agentwright::App {

std::span<const Command> commandTable()
{
    static const std::vector<Command> kAll = [] {
        std::vector<Command> all;
        for (const std::span<const Command> menu :
             {fileMenu(), editMenu(), formatMenu(), viewMenu(), goMenu(), checkMenu(), otherMenus()})
            all.insert(all.end(), menu.begin(), menu.end());
        return all;
    }();
    return kAll;
}

QString commandText(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::Commands", text);
}

const char *menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&File");
    case Menu::Edit:
        return QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Edit");
    case Menu::Format:
        return QT_TRANSLATE_NOOP("Agentwright::App::Commands", "F&ormat");
    case Menu::View:
        return QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&View");
    case Menu::Go:
        return QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Go");
    case Menu::Check:
        return QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Check");
    case Menu::Templates:
        return QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Templates");
    case Menu::Export:
        return QT_TRANSLATE_NOOP("Agentwright::App::Commands", "E&xport");
    case Menu::Help:
        return QT_TRANSLATE_NOOP("Agentwright::App::Commands", "&Help");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace Agentwright::App

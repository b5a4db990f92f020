// SPDX-License-Identifier: MIT
#pragma once

#include "form/editors/list_field.h"

#include <agentwright/model/tool_remark.h>

class QToolButton;

namespace Agentwright::App {

class ToolChooser;

/// A list of tools: the list itself, in which what does nothing is crossed out, and all tools to choose from.
class ToolField : public ListField
{
    Q_OBJECT
public:
    explicit ToolField(const FieldId &field, QWidget *parent = nullptr);

    void setSurroundings(const Surroundings &surroundings) override;

protected:
    void onItemsShown() override;
    void showReadOnly(bool readOnly) override;

private:
    void showChooser(bool shown);
    void showWhole(ToolChooser &chooser);
    void toggle(const QStringList &entries, bool isOn);
    void showItemMenu(const QPoint &position);

    ToolListKind m_kind;
    QToolButton *m_choose;
    ToolChooser *m_chooser = nullptr; ///< made when it is first to be seen
    QStringList m_servers; ///< of MCP, as entries
};

} // namespace Agentwright::App

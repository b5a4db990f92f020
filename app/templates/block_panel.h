// SPDX-License-Identifier: MIT
#pragma once

#include "templates/template_filler.h"
#include "templates/template_library.h"

#include <QWidget>

#include <memory>

class QMimeData;

namespace Agentwright::App {

class ParameterForm;
class TemplatePicker;
class TextPreview;

/// Blocks to choose from, and the parameters of the chosen one. A block can be dragged into a text, filled in as it is here.
class BlockPanel : public QWidget
{
    Q_OBJECT
public:
    /// The preview, which may be nullptr, must outlive it.
    explicit BlockPanel(TextPreview *preview, QWidget *parent = nullptr);

    void focusSearch();
    void load(const QString &folder) { m_loader.load(folder); }
    /// The block as it is filled in; empty when a value is refused, and then its field says why.
    QString takeBlock();
    /// What is dragged; nullptr when there is nothing to drag.
    std::unique_ptr<QMimeData> dragData();
    bool hasBlock() const { return m_filler->content().isUsable(); }

Q_SIGNALS:
    void blockChanged();
    /// Double click or Return in the list.
    void activated();

private:
    TemplateLoader m_loader;
    TemplatePicker *m_picker;
    ParameterForm *m_form;
    TemplateFiller *m_filler;
};

} // namespace Agentwright::App

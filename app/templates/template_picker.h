// SPDX-License-Identifier: MIT
#pragma once

#include "templates/template_list.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Agentwright::App {

/// Search, category and the list of templates of one kind. Arrow keys in the search box go through the list.
class TemplatePicker : public QWidget
{
    Q_OBJECT
public:
    explicit TemplatePicker(TemplateKind kind, QWidget *parent = nullptr);

    /// Keeps the choice when it is still there.
    void setTemplates(const TemplateStore &store);
    /// The template chosen in the list.
    std::optional<Template> current() const;
    TemplateListView &list() const { return *m_list; }
    void focusSearch();

Q_SIGNALS:
    void currentChanged();
    /// Double click or Return in the list.
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void fillCategories(const TemplateStore &store);
    QString currentId() const;
    void choose(const QString &id);

    TemplateKind m_kind;
    QLineEdit *m_search;
    QComboBox *m_category;
    TemplateListView *m_list;
    QLabel *m_note;
    TemplateListModel m_model;
    TemplateFilter m_filter;
    QString m_lastId;
};

} // namespace Agentwright::App
